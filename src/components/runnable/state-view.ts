/** Says how a run stands. As long as it runs, Stop stands in the place of Run, with the focus if that had it. */
export function showState(
  { status, run, stop }: Record<'status' | 'run' | 'stop', HTMLElement>,
  state: string,
  text: string,
): void {
  status.dataset.state = state;
  status.textContent = text;
  const isRunning = state === 'running';
  const hadFocus = document.activeElement === run || document.activeElement === stop;
  run.hidden = isRunning;
  stop.hidden = !isRunning;
  if (hadFocus) (isRunning ? stop : run).focus();
}
