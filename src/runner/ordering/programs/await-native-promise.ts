const p = Promise.resolve('p');
async function a(): Promise<void> {
  console.log(await p);
  console.log(await p);
}
a();
p.then(() => console.log('1')).then(() => console.log('2')).then(() => console.log('3'));
