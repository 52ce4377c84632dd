import { serve } from '@hono/node-server';
import { Hono } from 'hono';

const sleep = (ms: number) => new Promise((done) => setTimeout(done, ms));

const known: Record<string, number> = { Seoul: 21, Busan: 24 };

const app = new Hono();
app.get('/weather/:city', async (c) => {
  const city = c.req.param('city');
  if (!(city in known)) return c.json({ error: '지도에 없음' }, 404);
  await sleep(city === 'Seoul' ? 600 : 300); // 서버가 알아보는 시간
  return c.json({ city, degrees: known[city] });
});
const server = serve({ fetch: app.fetch, port: 3000 });

async function weather(city: string) {
  const response = await fetch(`http://localhost:3000/weather/${city}`);
  // 404도 응답이에요. fetch는 오류를 던지지 않아요
  if (!response.ok) throw new Error(`${city}: 상태 ${response.status}`);
  const { degrees } = (await response.json()) as { degrees: number };
  console.log(`${city}: ${degrees}°`);
}

const cities = ['Seoul', 'Busan', 'Atlantis'];
const results = await Promise.allSettled(cities.map(weather));
for (const result of results)
  if (result.status === 'rejected') console.log(String(result.reason));
server.close(() => console.log('서버 닫힘'));
