console.log(1);
const p = new Promise<number>((resolve) => {
  console.log(2);
  resolve(4);
  resolve(5);
  console.log(3);
});
p.then((v) => console.log(v));
console.log('sync end');
