import ts from 'typescript';
import type { Context } from './rule.ts';

/** Would `await` wait for a value of this type? One promise in a union is enough; `any` is not. */
export function isPromise(type: ts.Type, at: ts.Node, { checker }: Context): boolean {
  const apparent = checker.getApparentType(type);
  const parts = apparent.isUnion() ? apparent.types : [apparent];
  return parts.some((part) => {
    const then = checker.getPropertyOfType(checker.getApparentType(part), 'then');
    if (then === undefined) return false;
    return checker
      .getTypeOfSymbolAtLocation(then, at)
      .getCallSignatures()
      .some(({ parameters: [onFulfilled] }) => {
        if (onFulfilled === undefined) return false;
        const callback = checker.getNonNullableType(checker.getTypeOfSymbolAtLocation(onFulfilled, at));
        const types = callback.isUnion() ? callback.types : [callback];
        return types.some((each) => each.getCallSignatures().length > 0);
      });
  });
}

/** Is it an array or a tuple of promises? */
export function isListOfPromises(type: ts.Type, at: ts.Node, context: Context): boolean {
  const { checker } = context;
  if (!checker.isArrayType(type) && !checker.isTupleType(type)) return false;
  const element = checker.getIndexTypeOfType(type, ts.IndexKind.Number);
  return element !== undefined && isPromise(element, at, context);
}

/** Does a call of such a value give a promise? */
export function givesPromise(type: ts.Type, at: ts.Node, context: Context): boolean {
  return type
    .getCallSignatures()
    .some((signature) => isPromise(context.checker.getReturnTypeOfSignature(signature), at, context));
}

/** Is it a function whose result nobody looks at? */
export function expectsVoid(type: ts.Type, context: Context): boolean {
  const { checker } = context;
  const signatures = checker.getNonNullableType(type).getCallSignatures();
  return (
    signatures.length > 0 &&
    signatures.every(
      (signature) => (checker.getReturnTypeOfSignature(signature).flags & ts.TypeFlags.Void) !== 0,
    )
  );
}

export function isUnknowable(type: ts.Type): boolean {
  return (type.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown | ts.TypeFlags.Never)) !== 0;
}
