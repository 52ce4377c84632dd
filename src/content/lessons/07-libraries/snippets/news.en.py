import asyncio
import websockets


# The server: news at 1 s and 3 s, end at 4 s
async def send_news(socket):
    await asyncio.sleep(1)
    await socket.send("news 1")
    await asyncio.sleep(2)
    await socket.send("news 2")
    await asyncio.sleep(1)


# The client
async def main():
    async with websockets.serve(send_news, "127.0.0.1", 0) as server:
        host, port = server.sockets[0].getsockname()
        async with websockets.connect(f"ws://{host}:{port}") as socket:
            async for message in socket:
                print(message)
            print("connection closed")


asyncio.run(main())
