const at = async (label: string, value: number): Promise<number> => {
  console.log('case', label);
  return value;
};
switch (3) {
  case await at('a', 1):
    console.log('never');
  default:
    console.log('default');
  case await at('b', 2):
    console.log('falls into b');
    break;
  case await at('c', 4):
    console.log('never');
}
loop: for (const word of ['go', 'stop', 'never']) {
  switch (word) {
    case 'stop':
      break loop;
    default:
      await null;
      console.log(word);
  }
}
