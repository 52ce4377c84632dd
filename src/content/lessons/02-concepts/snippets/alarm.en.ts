function ring() {
  console.log('alarm');
}

setTimeout(ring, 1000);
console.log('last line');
