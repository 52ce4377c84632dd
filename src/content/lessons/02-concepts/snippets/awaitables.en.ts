async function give(value: number) {
  return value;
}

console.log(await give(1)); // an async function called
const promise = Promise.resolve(2);
console.log(await promise); // a promise
console.log(await 3); // a number
