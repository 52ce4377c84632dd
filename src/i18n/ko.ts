import type { Strings } from './strings.ts';

export default {
  quiz: {
    check: '확인',
  },
} satisfies Strings;
