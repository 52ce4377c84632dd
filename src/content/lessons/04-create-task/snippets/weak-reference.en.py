import asyncio
import gc


async def background_job():
    reply = asyncio.Future()  # nothing else refers to it
    await reply


async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda _, context: print(context["message"]))
    asyncio.create_task(background_job())  # not kept
    await asyncio.sleep(0)
    gc.collect()
    print("main: end")


asyncio.run(main())
