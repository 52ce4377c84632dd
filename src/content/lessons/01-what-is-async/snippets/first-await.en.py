import asyncio


async def ask_weather():
    await asyncio.sleep(1)  # 1 second until the answer comes
    return "sunny"


async def main():
    print("asking for the weather")
    weather = await ask_weather()
    print("weather today:", weather)


asyncio.run(main())
