const response = new Response('héllo', { status: 202, headers: { 'x-a': '1' } });
console.log(response.status, response.ok, response.headers.get('content-type'), response.headers.get('X-A'));
console.log((await response.clone().arrayBuffer()).byteLength, await response.text(), response.bodyUsed);
const json = Response.json({ a: [1, 2] }, { status: 418 });
console.log(json.status, json.ok, json.headers.get('content-type'), await json.json());
const bytes = new Response(new Uint8Array([104, 105]));
console.log(bytes.headers.get('content-type'), await bytes.text());
const form = new Request('http://localhost:3000/a?b=1', {
  method: 'post',
  body: new URLSearchParams({ q: 'a b' }),
});
console.log(form.method, form.url, form.headers.get('content-type'), await form.text());
console.log((await new Response(null).text()) === '', new Response().body);
const redirect = Response.redirect('http://localhost:3000/b', 301);
console.log(redirect.status, redirect.headers.get('location'));
for (const status of [99, 600]) {
  try {
    new Response('', { status });
  } catch (error) {
    console.log((error as Error).name);
  }
}
try {
  await new Response('no json').json();
} catch (error) {
  console.log(String(error));
}
const streamed = new Response(new Response('through a stream').body);
console.log(await streamed.text());
const request = new Request('http://localhost:3000/', { headers: { a: 'b' } });
const changed = new Request(request, { method: 'PUT', body: 'x' });
console.log(changed.method, changed.headers.get('a'), await changed.text());
