console.log(new Date(0), [new Date(86400000)], new Date(NaN));
console.log(/a+/gi, [/[/]\//u], new RegExp('', 'd'));
console.log('text'.match(/t(?<name>e)/));
console.log([...'a1b2'.matchAll(/\d/g)].length, 'x'.match(/y/));
console.log(new URL('https://example.com/a?b=1#c').href, new URLSearchParams('a=1&b=2').toString());
console.log(new TextEncoder().encode('é'), new TextDecoder().decode(new Uint8Array([65])));
console.log(Math, JSON, Reflect);
console.log(globalThis === this, typeof globalThis);
