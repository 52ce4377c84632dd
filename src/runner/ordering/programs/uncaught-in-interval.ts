let n = 0;
setInterval(() => {
  console.log('tick', ++n);
  if (n === 3) throw new Error('third tick');
}, 20);
