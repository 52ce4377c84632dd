/**
 * Runs in the head, before anything is painted: says that there is a script, and sets the theme that the
 * reader chose, so that no page flashes. It is a text because the content security policy needs its hash.
 * It reads the preferences by itself: their module comes too late for the first paint.
 */
export const bootScript = `(()=>{const r=document.documentElement;r.classList.add('js');try{const t=JSON.parse(localStorage.getItem('awaitable:preferences')).data.theme.value;if(t==='light'||t==='dark')r.dataset.theme=t}catch{}})()`;

/** The order of the cascade layers; it stands before every other style, and its hash in the policy too. */
export const layerOrder = '@layer tokens,base,article;';
