import asyncio
from aiohttp import ClientSession, web

async def tea(request):
    await asyncio.sleep(1)
    return web.Response(text=f"tea for {request.match_info['name']}")

async def main():
    app = web.Application()
    app.add_routes([web.get("/{name}", tea)])
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    url = "http://{}:{}".format(*runner.addresses[0])
    async with ClientSession(url) as http:
        orders = http.get("/Ann"), http.get("/Bob")
        print([await reply.text() for reply in await asyncio.gather(*orders)])
    await runner.cleanup()

asyncio.run(main())
