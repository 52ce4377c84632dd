/** Checks programs for a page: one question, one answer, in order. See `contract.ts`. */
import library from 'virtual:checker-library';
import type { Reply, Request } from './contract.ts';
import { createService, type CheckerService } from './service.ts';

const messages: Partial<Record<string, () => Promise<{ default: Record<string, string> }>>> = {
  ko: () => import('virtual:checker-messages/ko'),
};

let service: Promise<CheckerService> | undefined;

async function open(language: string): Promise<CheckerService> {
  const texts = await messages[language]?.().catch(() => undefined);
  return createService(library, texts?.default);
}

async function answer(request: Request): Promise<Reply> {
  const { id, source } = request;
  try {
    service ??= open(request.language);
    const checker = await service;
    switch (request.ask) {
      case 'check':
        return { id, ok: true, answer: checker.check(source) };
      case 'hover':
        return { id, ok: true, answer: checker.hover(source, request.at) };
      case 'complete':
        return { id, ok: true, answer: checker.complete(source, request.at, request.explicit) };
    }
  } catch (error) {
    return { id, ok: false, error: String(error) };
  }
}

addEventListener('message', ({ data }: MessageEvent<Request>) => {
  void answer(data).then((reply) => postMessage(reply));
});
