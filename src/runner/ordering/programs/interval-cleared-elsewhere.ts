const id = setInterval(() => console.log('tick'), 15);
setTimeout(() => {
  clearInterval(id);
  console.log('stopped');
}, 40);
