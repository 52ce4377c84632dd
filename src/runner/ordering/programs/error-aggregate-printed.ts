const errors = [new Error('one'), new TypeError('two'), 'three'];
const aggregate = new AggregateError(errors, 'several');
console.log(aggregate);
console.log(aggregate.errors.length, Object.keys(aggregate));
console.log(new AggregateError([]));
