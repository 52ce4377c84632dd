/**
 * Sends the reader from the root to their language: the one they chose here before, else the first of the
 * browser's languages that the course has, else the last link's. A text, because the content security policy
 * needs its hash.
 */
export const entranceScript = `(()=>{const links=[...document.querySelectorAll('[data-entrance]')];let chosen;try{chosen=JSON.parse(localStorage.getItem('awaitable:preferences')).data.language.value}catch{}const wanted=[chosen,...navigator.languages].map(l=>String(l).split('-')[0]);const to=wanted.map(l=>links.find(a=>a.lang===l)).find(Boolean)||links.at(-1);if(to)location.replace(to.href)})()`;
