/** 프로그램의 줄을 순서대로 놓는 질문과, 그대로 실행한 결과에 대한 글. */
export default {
  fence: '쓰지 않는 줄은 이 아래로',
  notUsed: '“{text}”: 쓰지 않음.',
  empty: '먼저 점선 위에 줄을 하나 이상 놓아 주세요.',
  isExtra: '필요 없어요',
  differs: '프로그램은 실행되지만, 출력이 달라요.',
  takes: '출력은 맞지만 전체 시간이 {actual}예요. {total} 걸려야 해요.',
  printed: '내 프로그램의 출력',
  should: '나와야 하는 출력',
  program: '맞는 순서 가운데 하나',
  prints: '프로그램의 출력',
};
