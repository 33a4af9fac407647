"""Tagger and parser as one network: two or more bidirectional LSTM layers, tags out of a lower one and back in, biaffine heads.

Dozat and Manning, Deep Biaffine Attention for Neural Dependency Parsing (2017); tags between the layers after Hashimoto
and others, A Joint Many-Task Model (2017).
"""

import torch
from torch import nn
from torch.nn import functional as F


class BothWays(nn.Module):
    """A long short-term memory each way (Hochreiter and Schmidhuber 1997), gates in the order in, forget, out, candidate."""

    def __init__(self, width, hidden):
        super().__init__()
        self.hidden = hidden
        self.into = nn.Linear(width, 8 * hidden)
        self.again = nn.Parameter(torch.empty(2, hidden, 4 * hidden))
        nn.init.uniform_(self.again, -hidden**-0.5, hidden**-0.5)
        with torch.no_grad():
            self.into.bias.zero_()
            for way in (0, 1):
                self.into.bias[(4 * way + 1) * hidden:(4 * way + 2) * hidden] = 1

    def forward(self, x):
        (b, n, _), h = x.shape, self.hidden
        z = self.into(x).view(b, n, 2, 4 * h)
        z = torch.stack([z[:, :, 0], z[:, :, 1].flip(1)], 0).permute(2, 0, 1, 3).contiguous()
        return joined(Run.apply(z, self.again))


class Run(torch.autograd.Function):
    """The recurrence with its gradient written out: one product for the weights instead of one a step.

    z: place, way, sentence, four gates; again: way, unit, four gates; gives the states: place, way, sentence, unit.
    """

    @staticmethod
    def forward(ctx, z, again):
        h = again.shape[1]
        n, _, b, _ = z.shape
        acts, states = torch.empty_like(z), z.new_empty(n + 1, 2, b, h)
        cells, bent = z.new_empty(n + 1, 2, b, h), z.new_empty(n, 2, b, h)
        states[0], cells[0] = 0, 0
        for t in range(n):
            a = torch.baddbmm(z[t], states[t], again, out=acts[t])
            a[:, :, :3 * h].sigmoid_()
            a[:, :, 3 * h:].tanh_()
            c = torch.mul(a[:, :, h:2 * h], cells[t], out=cells[t + 1])
            c.addcmul_(a[:, :, :h], a[:, :, 3 * h:])
            torch.tanh(c, out=bent[t])
            torch.mul(a[:, :, 2 * h:3 * h], bent[t], out=states[t + 1])
        ctx.save_for_backward(again, acts, states, cells, bent)
        return states[1:].clone()

    @staticmethod
    def backward(ctx, grad):
        again, acts, states, cells, bent = ctx.saved_tensors
        n, _, b, h = bent.shape
        i, f, o, g = (acts[..., k * h:(k + 1) * h] for k in range(4))
        to_in, to_forget = g * i * (1 - i), cells[:-1] * f * (1 - f)
        to_out, to_new, to_cell = bent * o * (1 - o), i * (1 - g * g), o * (1 - bent * bent)
        dz = torch.empty_like(acts)
        back = again.transpose(1, 2)
        dh, dc = grad[n - 1], None
        for t in range(n - 1, -1, -1):
            d = dz[t]
            cell = to_cell[t] * dh if dc is None else torch.addcmul(dc, to_cell[t], dh)
            torch.mul(to_out[t], dh, out=d[:, :, 2 * h:3 * h])
            torch.mul(to_in[t], cell, out=d[:, :, :h])
            torch.mul(to_forget[t], cell, out=d[:, :, h:2 * h])
            torch.mul(to_new[t], cell, out=d[:, :, 3 * h:])
            if t > 0:
                dc = f[t] * cell
                dh = torch.baddbmm(grad[t - 1], d, back)
        way = lambda x: x.permute(1, 0, 2, 3).reshape(2, -1, x.shape[3])
        return dz, torch.bmm(way(states[:-1]).transpose(1, 2), way(dz))


def joined(states):
    return torch.cat([states[:, 0], states[:, 1].flip(0)], 2).transpose(0, 1)


class Network(nn.Module):
    def __init__(self, shape, vectors):
        super().__init__()
        self.shape = shape
        s = shape
        self.vectors = nn.Embedding.from_pretrained(vectors, freeze=True)
        self.words = nn.Embedding(s["words"], s["word_width"])
        self.pieces = nn.EmbeddingBag(s["buckets"], s["piece_width"], mode="sum")
        for e in (self.words, self.pieces):
            nn.init.normal_(e.weight, std=0.1)
        width = vectors.shape[1] + s["word_width"] + s["piece_width"]
        h = s["hidden"]
        self.layers = nn.ModuleList()
        for k in range(s["layers"]):
            self.layers.append(BothWays(width, h))
            width = 2 * h + (s["tag_width"] if k + 1 == s["tag_layer"] else 0)
        self.upos = nn.Linear(2 * h, s["upos"])
        self.xpos = nn.Linear(2 * h, s["xpos"])
        self.tags = nn.Linear(s["upos"] + s["xpos"], s["tag_width"], bias=False)
        self.dependent, self.head = nn.Linear(2 * h, s["arc"]), nn.Linear(2 * h, s["arc"])
        self.arc = nn.Linear(s["arc"], s["arc"])
        nn.init.normal_(self.arc.weight, std=0.05)
        self.label_dependent = nn.Linear(2 * h, s["label"])
        self.label_head = nn.Linear(2 * h, s["label"], bias=False)
        self.label = nn.Linear(s["label"], s["relations"])

    def locked(self, x, p):
        """The same units dropped at every word of a sentence (Gal and Ghahramani 2016)."""
        if not self.training or p == 0:
            return x
        keep = torch.empty(x.shape[0], 1, x.shape[2]).bernoulli_(1 - p) / (1 - p)
        return x * keep

    def forward(self, vector_ids, word_ids, piece_ids):
        s, (b, n) = self.shape, word_ids.shape
        v, w = self.vectors(vector_ids), self.words(word_ids)
        c = self.pieces(piece_ids.view(b * n, -1)).view(b, n, -1)
        if self.training:  # whole words hidden, one table at a time
            v = v * torch.empty(b, n, 1).bernoulli_(1 - s["hide"]) / (1 - s["hide"])
            c = c * torch.empty(b, n, 1).bernoulli_(1 - s["hide"]) / (1 - s["hide"])
        x = self.locked(torch.cat([v, w, c], 2), s["drop_in"])
        for k, layer in enumerate(self.layers):
            x = layer(x)
            x = self.locked(x, s["drop"])
            if k + 1 == s["tag_layer"]:
                u, p = self.upos(x), self.xpos(x)
                if k + 1 < len(self.layers):
                    t = self.tags(torch.cat([F.softmax(u, 2), F.softmax(p, 2)], 2))
                    x = torch.cat([x, t], 2)
        dep = self.locked(F.leaky_relu(self.dependent(x), 0.1), s["drop_head"])
        head = self.locked(F.leaky_relu(self.head(x), 0.1), s["drop_head"])
        arcs = torch.bmm(self.arc(dep), head.transpose(1, 2))
        arcs = arcs.masked_fill(torch.eye(n, dtype=torch.bool)[None], -1e4)
        return u, p, arcs, self.label_dependent(x), self.label_head(x)

    def relations(self, dependents, heads, chosen):
        """Scores of the relations of every word to its chosen head."""
        at = chosen[:, :, None].expand(-1, -1, heads.shape[2])
        x = F.leaky_relu(dependents + heads.gather(1, at), 0.1)
        return self.label(self.locked(x, self.shape["drop_head"]))
