import asyncio
import websockets


# 서버: 1초와 3초에 뉴스, 4초에 연결 끝
async def send_news(socket):
    await asyncio.sleep(1)
    await socket.send("뉴스 1")
    await asyncio.sleep(2)
    await socket.send("뉴스 2")
    await asyncio.sleep(1)


# 클라이언트
async def main():
    async with websockets.serve(send_news, "127.0.0.1", 0) as server:
        host, port = server.sockets[0].getsockname()
        async with websockets.connect(f"ws://{host}:{port}") as socket:
            async for message in socket:
                print(message)
            print("연결 끝")


asyncio.run(main())
