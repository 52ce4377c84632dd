import { NAMESPACE } from './namespace.ts';

/** Whether the course has kept anything in this browser before. Never throws. */
export function hasStored(): boolean {
  try {
    return Object.keys(localStorage).some((key) => key.startsWith(NAMESPACE));
  } catch {
    return false;
  }
}
