export default {
  quiz: {
    check: 'Check',
  },
} as const;
