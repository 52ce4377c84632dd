import asyncio
import time
import httpx
from starlette.applications import Starlette
from starlette.responses import Response
from starlette.routing import Route

async def tea(request):
    time.sleep(1)
    print(f"tea for {request.path_params['name']}")
    return Response()

async def main():
    app = Starlette(routes=[Route("/{name}", tea)])
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app)) as http:
        orders = [http.get(f"http://tea/{name}") for name in "ABC"]
        await asyncio.gather(*orders)
    print("all served")

asyncio.run(main())
