import asyncio
import time
import httpx


def answer(request):
    time.sleep(1)  # 응답을 기다리는 시간
    return httpx.Response(200)


async def load(http, city):
    http.get(f"http://app/{city}")
    print(f"{city} 도착")


async def main():
    server = httpx.MockTransport(answer)
    with httpx.Client(transport=server) as http:
        await asyncio.gather(load(http, "A"), load(http, "B"))


asyncio.run(main())
