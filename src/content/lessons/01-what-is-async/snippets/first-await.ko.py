import asyncio


async def ask_weather():
    await asyncio.sleep(1)  # 답이 올 때까지 1초
    return "맑음"


async def main():
    print("날씨를 물어봐요")
    weather = await ask_weather()
    print("오늘 날씨:", weather)


asyncio.run(main())
