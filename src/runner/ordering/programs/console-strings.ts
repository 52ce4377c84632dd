console.log('plain', "it's", 'say "hi"', `back\`tick`);
console.log(["it's", 'say "hi"', `both ' and "`, 'all \' " `']);
console.log(['new\nline', 'tab\t', 'nul\0', '\x1b[31m', '\u{1F600}', '한글', '\\']);
console.log({ 'key with space': 1, valid_key: 2, 3: 'number', 'k-ebab': 4, 한글: 5, '': 6 });
console.log('multi\nline', ['x'.repeat(90)]);
console.log({ text: 'a very long text '.repeat(8) });
console.log({ text: 'line one\nline two\nline three which is rather long so that it has to break here' });
console.log('', [''], ' ');
