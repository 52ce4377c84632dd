import { isNetworked, type Editable } from '#components/execute.ts';

/** Says between the output and the state that the network is simulated, for programs that have one. */
export async function showNetworkNote(status: HTMLElement, program: Editable, text: string): Promise<void> {
  // What cannot be compiled at all is told by the run.
  const isShown = await isNetworked(program).catch(() => false);
  status.parentElement?.querySelector('[data-part="network-note"]')?.remove();
  if (!isShown) return;
  const note = document.createElement('p');
  note.dataset.part = 'network-note';
  note.textContent = text;
  status.before(note);
}
