import limits from './limits/ko.ts';
import player from './player/ko.ts';
import quiz from './quiz/ko.ts';
import type { Strings } from './strings.ts';
import timeline from './timeline/ko.ts';

export default {
  site: {
    name: 'Awaitable',
    tagline: '실행되는 모습을 보면서 배우는 async/await',
    skip: '본문으로 건너뛰기',
    course: '강의 목록',
    footer: '정적 파일로만 이루어져 있고 계정이 필요 없어요. 진도는 이 브라우저에만 저장돼요.',
  },
  theme: { label: '테마', system: '시스템', light: '라이트', dark: '다크' },
  language: { label: '언어' },
  home: {
    title: 'await 하는 동안, 무슨 일이 일어날까요?',
    lead: 'TypeScript와 Python의 async/await를 배우는 짧은 강의예요. 결과를 먼저 예상하고, 이 페이지에서 바로 실행하고, 코드를 바꿔 보세요. 무엇이 실행되고 무엇이 기다렸는지 타임라인으로 볼 수 있어요.',
    start: '{n}강부터 시작하기',
    all: '전체 강의 보기',
    continueTitle: '보던 곳부터 이어서 하기',
    pillars: {
      realTitle: '내 코드가 진짜로 실행돼요',
      real: '모든 예제는 이 페이지 안에서, 브라우저의 실제 JavaScript 엔진으로 실행돼요. 시간은 가상 시간이라 몇 번을 실행해도 결과가 같아요.',
      seenTitle: '기다림이 눈에 보여요',
      seen: '실행할 때마다 트레이스가 남아요. 콘솔도, 타임라인도, 퀴즈의 정답도 이 트레이스로 그려요. 손으로 적어 넣은 결과는 하나도 없어요.',
      twoTitle: '두 언어를 나란히',
      two: '같은 프로그램을 TypeScript와 Python으로 나란히 보고, 두 언어가 어디서 달라지는지 정확히 짚어요.',
    },
  },
  course: {
    title: '강의 목록',
    lead: '1부는 학습 노트를 순서대로 따라가요. 강의 하나에 10분에서 15분 정도 걸려요.',
    part: '1부: 노트 전체',
    coming: '준비 중',
    minutes: '{n}분',
    state: { new: '시작 전', started: '학습 중', done: '완료' },
  },
  glossary: {
    title: '용어집',
    lead: '강의에서 쓰는 말을 한 문장씩 정확히 정리했어요. 강의 본문에서 점선이 그어진 말을 누르거나 가리키면 같은 설명을 볼 수 있어요.',
    taught: '{n}강에서 배워요',
    see: '용어집에서 보기',
  },
  lesson: {
    number: '{n}강',
    mirrors: '노트에서는: {section}',
    goals: '이 강의를 마치면',
    exactly: '더 정확히는',
    recap: '정리',
    previous: '이전 강의',
    next: '다음 강의',
    backToCourse: '강의 목록으로',
    untranslated: '아직 번역되지 않은 강의예요. {language}로 보여 드려요.',
    predict: '먼저 예상해 보세요',
    quiz: '스스로 확인하기',
    quizLead: '틀려도 괜찮아요. 선택지마다 왜 그런지 알려 드려요.',
  },
  runnable: {
    label: '실행할 수 있는 프로그램: {name}',
    run: '실행',
    stop: '정지',
    reset: '처음 코드로',
    undoReset: '내 코드 되살리기',
    copy: '복사',
    copied: '복사했어요',
    copyFailed: '여기서는 복사할 수 없어요. 코드를 직접 선택하세요',
    edit: '편집',
    speed: '속도',
    instant: '즉시',
    code: '코드',
    editor: '코드 편집기예요. 나가려면 Esc를 누른 다음 Tab을 누르세요. Ctrl+Enter나 Cmd+Enter로 실행해요.',
    output: '콘솔',
    recorded: '이 프로그램을 실제로 실행해서 기록한 결과예요.',
    recordedPython: 'CPython {version}에서 실행해 기록한 결과예요.',
    empty: '실행을 누르면 무엇이 언제 출력되는지 볼 수 있어요.',
    nothing: '아무것도 출력하지 않았어요.',
    networkNote: '네트워크는 시뮬레이션이에요. 프로그램이 직접 띄운 서버만 있어요.',
    edited: '직접 고친 코드',
    line: '{n}번째 줄',
    lineAfter: '{n}번째 줄 또는 그 직후',
    lines: {
      label: '프로그램의 줄: 그 줄에서 일어난 일로 이동',
      go: '{n}번째 줄: 실행된 순간으로 이동',
      none: '{n}번째 줄: 이 실행에서 일어난 일이 없어요',
      visited: '{line}번째 줄: 일어난 일 {all}개 중 {n}번째',
      nothing: '이 실행에서 {line}번째 줄에 일어난 일은 없어요',
    },
    aboutLimit: '이 제한 자세히 보기',
    state: {
      idle: '준비됨',
      running: '실행 중',
      done: '{time} 만에 끝났어요',
      failed: '{time}에 오류로 끝났어요',
      stopped: '{time}에 멈췄어요',
      limit: '{time}에 제한에 걸려 끝났어요',
    },
    loadFailed:
      '실행기를 불러오지 못해서 아무것도 실행되지 않았어요. 네트워크 연결을 확인하고 다시 실행해 주세요. 작성한 코드는 그대로 있어요.',
  },
  timeline,
  player,
  playground: {
    title: '연습장',
    lead: '어떤 TypeScript 프로그램이든 써 보고, 무엇이 언제 실행되고 기다리는지 확인해 보세요. 작성한 코드는 이 브라우저에만 저장돼요.',
    withoutScript:
      '프로그램을 쓰고 실행하려면 JavaScript가 필요한데, 이 브라우저에서는 꺼져 있어요. 예제 코드와 실행했을 때 출력된 내용은 여기서 읽을 수 있어요.',
    share: '공유',
    download: '내려받기',
    link: '이 프로그램의 링크',
    copied: '링크를 복사했어요. 프로그램은 링크 안에 들어 있고, 어디에도 전송하지 않았어요.',
    notCopied:
      '브라우저가 복사를 허용하지 않았어요. 위 칸에서 링크를 직접 복사해 주세요. 프로그램은 링크 안에 들어 있어요.',
    tooLong:
      '링크에는 {most}자까지 담을 수 있는데, 이 프로그램은 {n}자예요. 코드를 줄이거나 파일로 내려받으세요.',
    downloaded: '쓴 그대로 {name} 파일로 내려받았어요. Node 24에서 이렇게 실행하세요: node {name}',
    downloadedAsJavaScript:
      'Node는 TypeScript의 {what} 문법을 바로 실행하지 못해서, 줄 번호가 같은 JavaScript로 바꿔 {name} 파일로 내려받았어요. Node 24에서 이렇게 실행하세요: node {name}',
    needsPackages: '처음 실행하기 전에 이 파일이 있는 폴더에서: {command}',
    moreThanTypes: {
      enum: 'enum',
      namespace: 'namespace',
      'parameter-property': '매개변수 속성',
      'type-assertion': '꺾쇠괄호 타입 단언',
    },
    fromLink:
      '링크로 받은 프로그램이에요. 아직 실행하지 않았으니, 먼저 읽어 보고 괜찮으면 실행을 누르세요. 전에 작성한 코드는 그대로 있어요.',
    fromLinkTitle: '링크로 받은 프로그램',
    problems: {
      damaged: {
        what: '링크의 일부가 빠졌거나 바뀌어서 프로그램을 읽을 수 없어요.',
        next: '링크를 다시 받아서 처음부터 끝까지 복사해 주세요.',
      },
      newer: {
        what: '연습장의 더 새로운 버전에서 만든 링크라서 이 페이지에서는 아직 읽을 수 없어요.',
        next: '페이지를 새로 고쳐 새 버전을 받은 다음 링크를 다시 여세요.',
      },
      'too-long': {
        what: '링크에 담긴 프로그램이 너무 길어서 열지 않았어요.',
        next: '링크에는 {most}자까지 담을 수 있어요. 프로그램을 파일로 받아 보세요.',
      },
    },
    mine: '내가 쓴 코드:',
    examples: '예제',
    examplesLead: '예제를 열어도 작성한 코드는 그대로 있어요.',
    empty: { title: '빈 프로그램', about: '아무것도 없는 상태에서 시작해요.' },
  },
  exercise: {
    label: '연습 문제',
    lead: '실행하면 바로 확인해 드려요.',
    passed: '통과했어요',
    notYet: '아직이에요',
    notLoaded:
      '설명을 불러오지 못했어요. 네트워크 연결을 확인하고 다시 눌러 주세요. 작성한 코드는 그대로 있어요.',
    hint: '힌트 보기',
    nextHint: '다음 힌트 보기',
    solution: '풀이 보기',
    solutionNote: '작성한 코드는 그대로 있어요. −는 지금 코드에만, +는 풀이에만 있는 줄이에요.',
    sameSolution: '지금 코드가 이 풀이와 같아요.',
    difference: '지금 코드와 풀이의 차이',
    change: { added: '추가', removed: '삭제' },
    take: '편집기에 풀이 넣기',
  },
  diagnostics: {
    title: '코드에 있는 문제',
    problem: '{n}번째 줄: {text}',
    place: '{all}개 중 {n}번째',
    none: '문제가 없어요.',
    next: '다음 문제 (F8)',
    withKey: '{name} (Ctrl+. 또는 Cmd+.)',
    lesson: '관련 레슨 보기',
    completions: '자동 완성',
    explain: {
      'floating-promise':
        '이 프로미스를 기다리는 곳이 없어요. 프로그램은 바로 다음으로 넘어가고, 실패해도 처리되지 않아요.',
      'async-for-each':
        '`forEach`는 async 함수를 기다리지 않아요. 원소마다 하나씩 시작만 하고 바로 다음으로 넘어가요.',
      'async-callback':
        '이 함수가 돌려주는 프로미스를 아무도 보지 않아요. 기다리는 곳이 없고, 실패해도 처리되지 않아요.',
      'await-non-promise':
        '프로미스가 아니라서 `await`가 기다릴 것이 없어요. 이미 대기 중인 일이 먼저 실행될 뿐이에요.',
      'sequential-awaits':
        '서로의 결과가 필요 없는데도 하나씩 차례로 기다리고 있어요. 함께 실행할 수 있어요.',
      'blocking-loop':
        '시간이 다 될 때까지 이 반복문이 하나뿐인 스레드를 붙잡고 있어요. 그동안 타이머도 다른 태스크도 실행되지 못해요.',
    },
    fix: {
      'add-await': 'await 붙이기',
      'promise-all': 'Promise.all로 모두 기다리기',
      'promise-all-map': 'Promise.all과 map으로 모두 기다리기',
      'remove-await': 'await 지우기',
    },
  },
  problems: {
    uncaught: {
      what: '아무도 잡지 않은 오류 때문에 프로그램이 끝났어요.',
      next: '오류가 가리키는 줄을 살펴보거나, 실패할 수 있는 호출을 try/catch로 감싸세요.',
    },
    rejection: {
      what: '프로미스가 거부(reject)됐는데, 기다리면서 처리해 줄 코드가 없었어요. Node에서도 여기서 프로그램이 끝나요.',
      next: '그 프로미스를 try/catch 안에서 await 하거나 .catch()를 붙이세요.',
    },
    syntax: {
      what: '문법 오류가 있어서 아무것도 실행되지 않았어요.',
      next: '가리키는 곳 바로 앞을 살펴보세요. 괄호나 따옴표, 단어가 빠졌을 수 있어요.',
    },
    'import-unsupported': {
      what: '이 페이지에 없는 것을 import 해서 아무것도 실행되지 않았어요.',
      next: 'import 선언으로 node:events, node:fs/promises, node:process, node:timers, node:timers/promises, node:util 모듈과 hono, @hono/node-server, undici, ws 패키지를 쓸 수 있어요.',
    },
    'decorators-unsupported': {
      what: '데코레이터(@이름)를 써서 아무것도 실행되지 않았어요. Node에서도 데코레이터는 실행되지 않아요.',
      next: '데코레이터를 지우거나, 그 함수를 직접 호출해 보세요.',
    },
    'too-long': {
      what: '프로그램이 너무 길어서 아무것도 실행되지 않았어요.',
      next: '50,000자 이하로 줄여 주세요.',
    },
    network: {
      what: '프로그램이 바깥 주소에 요청했어요. 여기의 네트워크는 시뮬레이션이라서 프로그램이 직접 띄운 서버만 있어요.',
      next: '프로그램 안에서 서버를 띄우고, localhost와 그 서버의 포트로 요청해 보세요.',
    },
    recursion: {
      what: '함수 호출이 너무 깊어져서 스택이 가득 찼어요. Node에서도 여기서 프로그램이 끝나요.',
      next: '함수가 자기 자신을 더는 호출하지 않는 경우가 있는지 확인하세요.',
    },
    unsettled: {
      what: '메인 프로그램이 아직 기다리고 있는데, 깨워 줄 것이 하나도 남지 않았어요. Node라면 종료 코드 13으로 끝나요.',
      next: '아무도 완료하지 않는 프로미스를 await 하는 곳을 찾아보세요.',
    },
  },
  limits,
  notFound: {
    title: '페이지를 찾을 수 없어요',
    text: '주소를 잘못 입력했거나, 페이지가 옮겨졌을 수 있어요.',
    home: '첫 페이지로 가기',
  },
  quiz,
  progress: {
    trouble: {
      unavailable:
        '이 브라우저에는 아무것도 저장할 수 없어서, 진도가 이 페이지를 나갈 때까지만 유지돼요. 강의는 그대로 이용할 수 있어요. 진도를 남기려면 이 주소의 사이트 데이터 저장을 허용해 주세요.',
      full: '이 브라우저의 저장 공간이 가득 차서, 지금부터 한 내용은 이 페이지를 나갈 때까지만 유지돼요. 전에 저장한 진도는 그대로 있어요. 계속 저장하려면 이 주소의 저장 공간을 비워 주세요.',
      newer:
        '더 새로운 버전의 강의가 저장한 진도가 있어요. 이 페이지에서는 아직 읽을 수 없어서 건드리지 않고 그대로 두었어요. 새로고침하면 새 버전으로 볼 수 있어요.',
      unreadable:
        '저장된 진도 중 일부를 읽을 수 없었어요. 지우지 않고 이 브라우저에 따로 보관해 두었고, 나머지는 그대로 이어져요.',
    },
  },
} satisfies Strings;
