import asyncio


async def download():
    print("다운로드 시작")
    await asyncio.sleep(1)
    print("다운로드 완료")


async def main():
    print("호출하기 전")
    await download()
    print("호출한 다음")


asyncio.run(main())
