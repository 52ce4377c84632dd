import asyncio
import httpx
from starlette.applications import Starlette
from starlette.responses import PlainTextResponse
from starlette.routing import Route


async def coffee(request):
    return PlainTextResponse("4.50")


async def main():
    app = Starlette(routes=[Route("/coffee", coffee)])
    transport = httpx.ASGITransport(app)
    async with httpx.AsyncClient(transport=transport) as http:
        response = await http.get("http://app/tea")
        print("response", response.status_code)
        try:
            response.raise_for_status()
        except httpx.HTTPStatusError as error:
            print("failed", type(error).__name__)


asyncio.run(main())
