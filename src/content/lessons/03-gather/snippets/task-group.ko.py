import asyncio


async def task(name, delay):
    await asyncio.sleep(delay)
    if name == "B":
        raise RuntimeError("B 실패")
    print(f"{name} 완료")


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(task("A", 2))
            group.create_task(task("B", 1))
    except* RuntimeError:
        print("메인: 오류를 받음")


asyncio.run(main())
