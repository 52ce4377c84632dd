/** 답을 직접 적는 질문의 글. */
export default {
  answer: '내 답',
  seconds: '내 답 (초)',
  missing: '먼저 답을 적어 주세요.',
  missingSeconds: '시간을 2나 1.5처럼 초 단위로 적어 주세요.',
  key: '정답:',
  wrong: '오답:',
};
