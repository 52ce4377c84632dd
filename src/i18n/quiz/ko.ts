import parsons from './parsons.ko.ts';
import predictTimeline from './predict-timeline.ko.ts';
import shortAnswer from './short-answer.ko.ts';

/** 질문과 답에 대한 글. */
export default {
  check: '확인',
  tryAgain: '다시 해 보기',
  answerAgain: '다시 풀기',
  showAnswer: '정답 보기',
  choose: '먼저 답을 골라 주세요.',
  chooseEvery: '맞는 것을 모두 골라 주세요.',
  right: '맞았어요.',
  wrong: '아직 정답이 아니에요.',
  shown: '정답을 보여 드릴게요.',
  missing: '아직 고르지 않은 정답이 {n}개 있어요.',
  rightOption: '정답이에요.',
  wrongOption: '정답이 아니에요.',
  answers: '정답과 이유',
  nothingPrinted: '아무것도 출력하지 않아요.',
  firstTry: '{all}문제 중 {n}문제를 한 번에 맞혔어요.',
  byNow: '다시 풀어서 맞힌 것까지 합하면 {n}문제예요.',
  retry: '틀린 문제만 다시 풀기',
  predictTimeline,
  parsons,
  shortAnswer,
};
