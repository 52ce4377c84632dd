import asyncio
import time
import httpx


def answer(request):
    time.sleep(1)  # the wait for the answer
    return httpx.Response(200)


async def load(http, city):
    http.get(f"http://app/{city}")
    print(f"{city} is here")


async def main():
    server = httpx.MockTransport(answer)
    with httpx.Client(transport=server) as http:
        await asyncio.gather(load(http, "A"), load(http, "B"))


asyncio.run(main())
