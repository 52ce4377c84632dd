let n = 0;
const id = setInterval(() => {
  n += 1;
  console.log('tick', n);
  if (n === 3) clearInterval(id);
}, 15);
setTimeout(() => console.log('between'), 25);
