import asyncio


async def ask_weather(city):
    print(f"{city}: 물어봄")
    await asyncio.sleep(1)
    print(f"{city}: 답 받음")


async def main():
    await asyncio.gather(
        ask_weather("서울"),
        ask_weather("부산"),
        ask_weather("제주"),
    )


asyncio.run(main())
