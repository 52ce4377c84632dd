import asyncio
from aiohttp import ClientSession, web
from aiohttp.test_utils import TestServer


# The server: it answers after 1 second
async def weather(request):
    await asyncio.sleep(1)
    return web.Response(text=f"{request.match_info['city']} sunny")


# The client
async def load(http, city):
    async with http.get(f"/{city}") as response:
        print(await response.text())


async def main():
    app = web.Application()
    app.add_routes([web.get("/{city}", weather)])
    async with TestServer(app) as server:
        async with ClientSession(server.make_url("/")) as http:
            await asyncio.gather(load(http, "seoul"), load(http, "busan"))


asyncio.run(main())
