import asyncio
import httpx


def accept(request):
    print("서버: 주문이 왔어요")
    return httpx.Response(201)


async def main():
    server = httpx.MockTransport(accept)
    async with httpx.AsyncClient(transport=server) as http:
        http.post("http://app/orders")
        await asyncio.sleep(1)
    print("끝")


asyncio.run(main())
