import asyncio
import gc


async def background_job():
    reply = asyncio.Future()  # 다른 곳에서는 참조하지 않아요
    await reply


async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda _, context: print(context["message"]))
    asyncio.create_task(background_job())  # 참조를 보관하지 않아요
    await asyncio.sleep(0)
    gc.collect()
    print("메인: 끝")


asyncio.run(main())
