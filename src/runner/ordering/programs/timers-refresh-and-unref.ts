const timer = setTimeout(() => console.log('refreshed'), 40);
setTimeout(() => timer.refresh(), 20);
setTimeout(() => console.log('at 45'), 50);
const background = setInterval(() => console.log('never alone'), 500);
background.unref();
console.log(background.hasRef(), timer.hasRef());
setTimeout(() => console.log('last'), 100);
