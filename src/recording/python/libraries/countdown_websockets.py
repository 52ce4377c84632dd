import asyncio
import websockets

async def countdown(websocket):
    start = int(await websocket.recv())
    for number in range(start, 0, -1):
        await websocket.send(str(number))
        await asyncio.sleep(1)

async def main():
    async with websockets.serve(countdown, "127.0.0.1", 0) as server:
        host, port = server.sockets[0].getsockname()
        async with websockets.connect(f"ws://{host}:{port}") as websocket:
            await websocket.send("3")
            async for number in websocket:
                print(number)
    print("lift-off")

asyncio.run(main())
