import asyncio


async def handle(reader, writer):
    name = await reader.readline()
    await asyncio.sleep(1)
    writer.write(b"tea for " + name)
    writer.close()


async def order(port, name):
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(name + b"\n")
    print((await reader.read()).decode().strip())
    writer.close()


async def main():
    async with await asyncio.start_server(handle, "127.0.0.1", 0) as server:
        port = server.sockets[0].getsockname()[1]
        await asyncio.wait_for(order(port, b"Ann"), timeout=5)
        await asyncio.wait_for(order(port, b"Bob"), timeout=5)


asyncio.run(main())
