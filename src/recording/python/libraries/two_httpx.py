import asyncio
import httpx
from starlette.applications import Starlette
from starlette.responses import PlainTextResponse
from starlette.routing import Route


async def tea(request):
    await asyncio.sleep(1)
    return PlainTextResponse(f"tea for {request.path_params['name']}")


async def main():
    app = Starlette(routes=[Route("/{name}", tea)])
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app)) as http:
        orders = http.get("http://tea/Ann"), http.get("http://tea/Bob")
        print([reply.text for reply in await asyncio.gather(*orders)])


asyncio.run(main())
