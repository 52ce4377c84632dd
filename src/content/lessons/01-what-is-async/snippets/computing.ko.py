import asyncio


def compute():
    return sum(i * i for i in range(1000))


async def job(name):
    print(f"{name} 시작")
    compute()
    print(f"{name} 완료")


async def main():
    await asyncio.gather(job("A"), job("B"), job("C"))


asyncio.run(main())
