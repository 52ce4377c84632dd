const others = (async () => {
  for (let i = 0; i < 12; i++) {
    console.log('tick', i);
    await null;
  }
})();
await null;
console.log('fails', others);
throw new Error('the module');
