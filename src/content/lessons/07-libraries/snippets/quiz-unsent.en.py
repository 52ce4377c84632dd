import asyncio
import httpx


def accept(request):
    print("server: an order came")
    return httpx.Response(201)


async def main():
    server = httpx.MockTransport(accept)
    async with httpx.AsyncClient(transport=server) as http:
        http.post("http://app/orders")
        await asyncio.sleep(1)
    print("done")


asyncio.run(main())
