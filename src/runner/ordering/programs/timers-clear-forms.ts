const never = (): void => console.log('never');
const a = setTimeout(never, 20);
clearTimeout(a);
clearTimeout(a);
const b = setInterval(never, 20);
clearTimeout(b);
const c = setTimeout(never, 20);
clearInterval(+c);
const d = setTimeout(never, 20);
d.close();
clearTimeout(undefined);
clearTimeout(null as never);
clearTimeout('nonsense');
{
  using e = setTimeout(never, 20);
}
setTimeout(() => console.log('only this'), 40);
