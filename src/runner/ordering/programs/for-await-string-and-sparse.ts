for await (const letter of 'héy') console.log(letter);
for await (const value of [, 1]) console.log(value);
for await (const entry of new Map([['a', 1]])) console.log(entry);
for await (const value of new Uint8Array([7, 8])) console.log(value);
for await (const value of (function () {
  return arguments;
})()) console.log(value);
console.log('done');
