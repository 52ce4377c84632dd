import asyncio


async def fetch_page(n):
    await asyncio.sleep(1)  # 서버의 응답을 기다리는 시간
    return f"{n}쪽"


async def main():
    numbers = range(1, 101)
    pages = await asyncio.gather(*map(fetch_page, numbers))
    print(f"페이지 {len(pages)}개 도착")


asyncio.run(main())
