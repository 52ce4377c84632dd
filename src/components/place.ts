/**
 * Places in a lesson. Every step (an h2) has the id `step-1`, `step-2`… in every language, so that a place
 * can be kept and found again after a switch of language.
 */

/** The id of the step that the reader is at: the last whose heading has reached the upper third of the window. */
export function currentStep(): string | undefined {
  const steps = [...document.querySelectorAll('h2[id^="step-"]')];
  return steps.findLast((step) => step.getBoundingClientRect().top < innerHeight / 3)?.id;
}
