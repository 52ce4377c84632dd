setTimeout(() => console.log('1 ms'), 1);
setTimeout(() => console.log('0 ms'), 0);
setTimeout(() => console.log('negative'), -5);
setTimeout(() => console.log('NaN'), Number.NaN);
setTimeout(() => console.log('none'));
